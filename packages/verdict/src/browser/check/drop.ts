/** Files that are dropped anywhere on the page are taken; the browser would leave it for them. */
export function takeDropped(target: HTMLElement, take: (file: File) => void): void {
  const hasFiles = ({ dataTransfer }: DragEvent): boolean =>
    dataTransfer?.types.includes("Files") === true;
  const over = (isOver: boolean): void => {
    target.classList.toggle("dropping", isOver);
  };
  document.addEventListener("dragover", (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    over(true);
  });
  document.addEventListener("dragleave", (event) => {
    if (event.relatedTarget === null) over(false);
  });
  document.addEventListener("drop", (event) => {
    over(false);
    const file = event.dataTransfer?.files[0];
    if (file === undefined) return;
    event.preventDefault();
    take(file);
  });
}
