/** The one known board that looks for extensions in its pages, as boards/linkedin.ts says with its proof. */
export const HUNTING_SITE = { boardId: 'linkedin', name: 'LinkedIn', host: 'linkedin.com' } as const;
