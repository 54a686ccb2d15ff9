/**
 * User settings of a quiet VS Code: no welcome tab, no chat, no trust banner, no gallery, no tips, so that a
 * window shows the extension and nothing else. Hovers come soon, for the tests' sake.
 */
export const quietSettings = {
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.enableExperiments': false,
  'workbench.tips.enabled': false,
  'workbench.layoutControl.enabled': false,
  'workbench.colorTheme': 'Default Dark Modern',
  'window.commandCenter': false,
  'chat.disableAIFeatures': true,
  'telemetry.telemetryLevel': 'off',
  'security.workspace.trust.enabled': false,
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'comments.openView': 'never',
  'editor.hover.delay': 100,
  'editor.minimap.enabled': false,
};
