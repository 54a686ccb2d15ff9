import * as vscode from 'vscode';

/** Where the scripts and styles of pages are. */
export function pageFolder(extension: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(extension, 'dist/webview');
}

/**
 * The document of a page of ours: nothing but its script and its style. The policy lets it load these and nothing else;
 * what it shows is sent to it as messages once it says that it is ready.
 * @param name of the folder in `src/webview`
 */
export function pageHtml(webview: vscode.Webview, extension: vscode.Uri, name: string): string {
  const file = (suffix: string): string =>
    webview.asWebviewUri(vscode.Uri.joinPath(pageFolder(extension), `${name}.${suffix}`)).toString();
  const nonce = newNonce();
  const policy = `default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'`;
  return [
    '<!DOCTYPE html>',
    `<html lang="${vscode.env.language}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    `<link rel="stylesheet" href="${file('css')}">`,
    '</head>',
    `<body><script nonce="${nonce}" src="${file('js')}"></script></body>`,
    '</html>',
  ].join('\n');
}

function newNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
