import * as vscode from 'vscode';
import type { IdentityQuestion, StandingDecision } from '../../../features/types';
import { CARD_COMMANDS } from '../../cards/commands';
import { openDecisions } from '../open-decisions';
import type { FileChange } from '../../files/folder-file';
import { reportRefused } from '../../files/refused';
import type { TextChange } from '../../../settings/undo';
import { language } from '../../language';
import { decisionWords, provenanceWords, reasonWords } from '../../words/decisions';
import type { Action, Plan } from './action';
import { ACTIONS, apartPlan, mergePlan } from './actions';
import { askText } from './picks';
import { isOutside, subjectOf, type Argument, type Parts, type Subject } from './subject';
import { choose, inform } from '../../dialogs';

/** A row of the view that asks whether two entities are one. */
interface QuestionRow {
  readonly question: IdentityQuestion;
}

/** The commands by which the reader decides on names. Each is one change that can be taken back. */
export function registerNameCommands(parts: Parts): vscode.Disposable {
  const { registerCommand } = vscode.commands;
  return vscode.Disposable.from(
    ...ACTIONS.map((action) =>
      registerCommand(`marginalia.names.${action.name}`, (argument: Argument) =>
        decide(parts, action, argument),
      ),
    ),
    registerCommand(CARD_COMMANDS.decideOnName, (argument: Argument) => chooseAction(parts, argument)),
    registerCommand('marginalia.names.takeBack', (argument: Argument) => takeBack(parts, argument)),
    registerCommand('marginalia.names.openFile', () => openFile(parts)),
    registerCommand('marginalia.names.accept', (row: QuestionRow) => accept(parts, row.question)),
    registerCommand('marginalia.names.dismiss', (row: QuestionRow) => dismiss(parts, row.question)),
  );
}

async function decide(parts: Parts, action: Action, argument: Argument): Promise<void> {
  const subject = await subjectOf(parts, argument);
  if (!subject || action.title(subject) === undefined) return sayNothingHere(parts, argument);
  const plan = await action.plan(parts, subject);
  if (plan) await perform(parts, subject.folder, plan);
}

async function sayNothingHere(parts: Parts, argument: Argument): Promise<void> {
  const { t } = language;
  const words = (await isOutside(parts, argument))
    ? t('What you say of a name is kept in its folder: save this article in an open folder first.')
    : t('Put the cursor on a name of an article, or select the words that are one.');
  void inform(words);
}

/** Offers all that can be decided on what is at the cursor. */
async function chooseAction(parts: Parts, argument: Argument): Promise<void> {
  const subject = await subjectOf(parts, argument);
  const items = subject ? actionsFor(subject) : [];
  if (!subject || items.length === 0) return sayNothingHere(parts, argument);
  const title = subject.entity?.name ?? subject.place?.text ?? '';
  const picked = await choose(
    items.map(({ action, label }) => ({ label, iconPath: new vscode.ThemeIcon(action.icon), action })),
    { title, matchOnDescription: true },
  );
  const plan = await picked?.action.plan(parts, subject);
  if (plan) await perform(parts, subject.folder, plan);
}

/** The actions that apply to a subject, with their titles. */
export function actionsFor(subject: Subject): { readonly action: Action; readonly label: string }[] {
  return ACTIONS.flatMap((action) => {
    const label = action.title(subject);
    return label === undefined ? [] : [{ action, label }];
  });
}

/** Writes a plan, lets it hold at once, and says what was done. */
async function perform(parts: Parts, folder: vscode.WorkspaceFolder, plan: Plan): Promise<void> {
  const done = await parts.decisions.decide(folder, plan.decisions, plan.what);
  if (done.kind !== 'done') return reportRefused([done], () => perform(parts, folder, plan));
  await parts.articles.decideNow();
  void offerUndo(parts, folder, plan, done.change);
}

/** The message stays while the reader goes on deciding: its button takes back this change, not the last one. */
async function offerUndo(
  parts: Parts,
  folder: vscode.WorkspaceFolder,
  plan: Plan,
  done: TextChange,
): Promise<void> {
  const { t } = language;
  const [undoIt, addReason] = [t('Undo'), t('Add a Reason…')];
  const answer = await inform(`${plan.what}.`, undoIt, addReason);
  if (answer === undoIt) await vscode.commands.executeCommand('marginalia.undoDecision', done);
  if (answer !== addReason) return;
  const reason = await askText(plan.what, t('Why, in your words.'), '');
  if (reason === undefined) return;
  const decisions = plan.decisions.filter(({ kind }) => kind !== 'chain').map((one) => ({ ...one, reason }));
  const what = t('reason added: {0}', plan.what);
  await change(parts, () => parts.decisions.decide(folder, decisions, what));
}

/** Changes a file of decisions and lets that hold at once. */
async function change(parts: Parts, write: () => Promise<FileChange | undefined>): Promise<void> {
  const done = await write();
  if (done && done.kind !== 'done') return reportRefused([done], () => change(parts, write));
  await parts.articles.decideNow();
}

/** Lets the reader choose a decision on an entity, and takes it back. */
async function takeBack(parts: Parts, argument: Argument): Promise<void> {
  const { t } = language;
  const subject = await subjectOf(parts, argument);
  const entity = subject?.entity;
  if (!entity) return sayNothingHere(parts, argument);
  const standing = (await parts.service.ask('decisionsOn', [entity.id])) ?? [];
  const own = standing.filter(({ decision }) => decision.by !== 'catalogue');
  if (own.length === 0) {
    void inform(t('Nothing is decided on “{0}”.', entity.name));
    return;
  }
  const items = own.map((one) => ({
    label: labelOf(one),
    description: provenanceWords(one.decision, language),
    one,
  }));
  const picked = await choose(items, {
    title: t('Take back a decision on “{0}”', entity.name),
  });
  if (!picked) return;
  const what = t('taken back: {0}', labelOf(picked.one));
  await change(parts, () => parts.decisions.takeBack(picked.one.decision, what));
}

function labelOf(standing: StandingDecision): string {
  return decisionWords(standing, language);
}

async function accept(parts: Parts, question: IdentityQuestion): Promise<void> {
  const [into, entity] = question.entities;
  const reason = question.reasons.map((one) => reasonWords(one, language)).join(', ');
  await performOn(parts, question, mergePlan(entity, into, { by: 'suggestion', reason }));
}

async function dismiss(parts: Parts, question: IdentityQuestion): Promise<void> {
  await performOn(parts, question, apartPlan(...question.entities));
}

async function performOn(parts: Parts, question: IdentityQuestion, plan: Plan): Promise<void> {
  const [first, second] = question.entities;
  const folder =
    parts.decisions.folderOf(first.id) ??
    parts.decisions.folderOf(second.id) ??
    parts.articles.all.get(first.articles[0] ?? '')?.folder;
  if (folder) await perform(parts, folder, plan);
}

/** Opens the file in which the decisions of a folder stand. */
function openFile({ decisions }: Parts): Promise<void> {
  const none = language.t('Nothing is decided yet. The light bulb on a name offers what you can decide.');
  return openDecisions((folder) => decisions.fileOf(folder), none);
}
