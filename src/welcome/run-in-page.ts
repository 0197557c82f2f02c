/** Runs in this page the very file that web pages get. @param name of a script of content/ */
export function runInPage(name: 'detector' | 'toast'): void {
  const script = document.createElement('script');
  script.src = `/src/content/${name}.iife.js`;
  script.addEventListener('load', () => script.remove());
  document.head.append(script);
}
