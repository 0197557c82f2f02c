import type { BoardCases } from './board-cases.ts';

export const saraminCases: BoardCases = {
  boardId: 'saramin',
  postings: [{ url: 'https://www.saramin.co.kr/zf_user/jobs/relay/view?rec_idx=48123456', id: '48123456' }],
  forms: [{ url: 'https://acme.saramin.co.kr/service/acme/2026/apply/pre_confirm.asp' }],
  confirmations: [],
  others: [
    'https://acme.saramin.co.kr/service/acme/2026/apply/apply_confirm.asp',
    'https://www.saramin.co.kr/zf_user/search?searchword=cook',
    'https://www.saramin.co.kr/zf_user/auth',
  ],
};
