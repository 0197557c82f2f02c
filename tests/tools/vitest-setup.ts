// Node has no Temporal yet; both browsers have (design.md §4).
import 'temporal-polyfill/global';
