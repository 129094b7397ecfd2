import type { Page, Section } from '@formularwerk/form';
import { memo } from 'react';
import { NodeCondition } from '../condition/NodeCondition.tsx';
import { Disclosure } from '../controls/Disclosure.tsx';
import { ChecksPart } from './checks/ChecksPart.tsx';
import { ConditionRule } from './expert/ConditionRule.tsx';
import { JsonPart } from './expert/JsonPart.tsx';
import { useLevel } from './level.ts';
import { TextsControl } from './TextsControl.tsx';
import { texts } from './texts.ts';
import { useEdit } from './useEdit.ts';

/** Everything about a page. */
export const PageInspector = memo(({ page }: { readonly page: Page }) => {
  const { attempt } = useEdit();
  const { isAdvanced, isExpert } = useLevel();
  const node = `page:${page.id}` as const;
  return (
    <>
      <TextsControl
        label={texts.pageTitle}
        value={page.title}
        missing={texts.titleMissing}
        onText={(title, continues) =>
          attempt({ type: 'editPage', page: page.id, set: { title: title ?? null } }, continues)
        }
      />
      <TextsControl
        label={texts.pageText}
        hint={texts.infoTextHint}
        value={page.text}
        isLong
        rows={3}
        onText={(text, continues) =>
          attempt({ type: 'editPage', page: page.id, set: { text: text ?? null } }, continues)
        }
      />
      <NodeCondition node={node} showIf={page.showIf} />
      {isAdvanced && (
        <div className="fd-disclosures">
          <Disclosure title={texts.checks} {...(page.checks && { summary: String(page.checks.length) })}>
            <ChecksPart node={node} checks={page.checks} />
          </Disclosure>
          {isExpert && <ConditionRule node={node} showIf={page.showIf} />}
          {isExpert && <JsonPart value={page} />}
        </div>
      )}
    </>
  );
});

/** Everything about a section. */
export const SectionInspector = memo(({ section }: { readonly section: Section }) => {
  const { attempt } = useEdit();
  const { isExpert } = useLevel();
  const node = `section:${section.id}` as const;
  return (
    <>
      <TextsControl
        label={texts.sectionTitle}
        value={section.title}
        missing={texts.titleMissing}
        onText={(title, continues) =>
          attempt({ type: 'editSection', section: section.id, set: { title: title ?? null } }, continues)
        }
      />
      <NodeCondition node={node} showIf={section.showIf} />
      {isExpert && (
        <div className="fd-disclosures">
          <ConditionRule node={node} showIf={section.showIf} />
          <JsonPart value={section} />
        </div>
      )}
    </>
  );
});
