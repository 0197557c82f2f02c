import { useSignal } from '@preact/signals';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { Drawing, Shape } from './drawing.ts';

interface DrawnSvgProps {
  /** What it shows, in a sentence. */
  readonly label: string;
  readonly draw: (width: number) => Drawing;
}

const WIDTH_BEFORE_MEASURED = 600;

/** A drawing as wide as there is room for, in the colours of the page. */
export function DrawnSvg({ label, draw }: DrawnSvgProps) {
  const place = useRef<HTMLDivElement>(null);
  const width = useSignal(WIDTH_BEFORE_MEASURED);
  const hatch = useId();
  useLayoutEffect(() => {
    const element = place.current;
    if (element === null) return;
    const measure = () => {
      if (element.clientWidth > 0) width.value = element.clientWidth;
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [width]);
  const drawing = draw(width.value);
  return (
    <div ref={place} class="drawing">
      <svg
        role="img"
        aria-label={label}
        width={drawing.width}
        height={drawing.height}
        viewBox={`0 0 ${drawing.width} ${drawing.height}`}
      >
        <defs>
          <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect class="drawn-hatch" width="2.5" height="6" />
          </pattern>
        </defs>
        {drawing.shapes.map((shape, at) => (
          <Drawn key={at} shape={shape} hatch={hatch} />
        ))}
      </svg>
    </div>
  );
}

function Drawn({ shape, hatch }: { readonly shape: Shape; readonly hatch: string }) {
  switch (shape.kind) {
    case 'bar': {
      const { x, y, width, height, look } = shape;
      const fill = look === 'unfinished' ? `url(#${hatch})` : undefined;
      return <rect class={`drawn-${look}`} x={x} y={y} width={width} height={height} fill={fill} />;
    }
    case 'ribbon':
      return <path class={`drawn-${shape.look}`} d={shape.path} />;
    case 'line':
      return <line class={`drawn-${shape.look}`} x1={shape.x1} y1={shape.y1} x2={shape.x2} y2={shape.y2} />;
    case 'text':
      return (
        <text class={`drawn-text drawn-${shape.look}`} x={shape.x} y={shape.y} text-anchor={shape.anchor}>
          {shape.text}
        </text>
      );
  }
}
