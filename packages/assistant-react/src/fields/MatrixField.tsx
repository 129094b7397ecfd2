import { actionValue, type EvidenceMatrix, isUnfinished, type MatrixCell } from '@formularwerk/assistant';
import type { FieldView, ItemView, ListView } from '@formularwerk/form';
import { Button } from '../parts/Button.tsx';
import { EvidenceTable } from '../parts/EvidenceTable.tsx';
import { useScreen } from '../screen.ts';

interface MatrixFieldProps {
  readonly field: FieldView;
  readonly list: ListView;
  readonly matrix: EvidenceMatrix;
}

/** The documents of several as one table: each state opens the question of that document, a name its entry. */
export const MatrixField = ({ field, list, matrix }: MatrixFieldProps) => {
  const { texts } = useScreen();
  return (
    <>
      <p className="kern-body fw-message">{texts.matrixHow}</p>
      <EvidenceTable
        matrix={matrix}
        label={field.label}
        item={list.item}
        head={({ item: own }) => <RowHead item={own} />}
        cell={(cell, { item: own }, document) => <Cell cell={cell} item={own} document={document} />}
      />
    </>
  );
};

interface CellProps {
  readonly cell: MatrixCell;
  readonly item: ItemView;
  readonly document: string;
}

const Cell = ({ cell: { state, view }, item, document }: CellProps) => {
  const { texts } = useScreen();
  const words = texts.matrix[state];
  if (!view) return <span className="fw-matrix__none">{words}</span>;
  return (
    <span className={`fw-matrix__state fw-matrix__state--${state}`}>
      <Button
        look="tertiary"
        action={actionValue({ kind: 'edit', path: view.path })}
        label={`${words}: ${document}, ${item.title}`}
      >
        {words}
      </Button>
    </span>
  );
};

/** The name opens the whole entry, and says when something in it is left to do. */
const RowHead = ({ item }: { readonly item: ItemView }) => {
  const { texts, state } = useScreen();
  const isOpen = isUnfinished(state.session.walk, item);
  return (
    <>
      <Button
        look="tertiary"
        action={actionValue({ kind: 'edit', path: item.path })}
        label={`${isOpen ? texts.fillIn : texts.change}: ${item.title}`}
      >
        {item.title}
      </Button>{' '}
      <span className={`kern-badge kern-badge--${isOpen ? 'warning' : 'success'}`}>
        {isOpen ? texts.itemOpen : texts.itemDone}
      </span>
    </>
  );
};
