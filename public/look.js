// Before the first paint: what the person chose, as ui/apply-look.ts left it. A module would come too late.
document.documentElement.dataset.look = localStorage.look || 'system';
