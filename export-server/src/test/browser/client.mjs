// Generates a client of a running server's OpenAPI document, compiles what uses it, and runs it; prints what it got as JSON.
// usage: node client.mjs SERVER DIAGRAM FOLDER
import { spawnSync } from 'node:child_process';
import { copyFile, symlink, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import path from 'node:path';

const [server, diagram, folder] = process.argv.slice(2);
const here = path.dirname(fileURLToPath(import.meta.url));
const modules = path.join(here, 'node_modules');

function run(program, ...args) {
  const result = spawnSync(process.execPath, [path.join(modules, program), ...args], { cwd: folder, encoding: 'utf8' });
  if (result.status !== 0) throw new Error(`${program}: ${result.stdout}${result.stderr}`);
}

await copyFile(path.join(here, 'client.ts'), path.join(folder, 'client.ts'));
await symlink(modules, path.join(folder, 'node_modules'));
await writeFile(path.join(folder, 'package.json'), '{"type":"module"}');
await writeFile(path.join(folder, 'openapi.yaml'), await (await fetch(server + 'openapi.yaml')).text());
run('openapi-typescript/bin/cli.js', 'openapi.yaml', '-o', 'schema.d.ts');
await writeFile(
  path.join(folder, 'node.d.ts'),
  "declare const process: { argv: string[] };\ndeclare const Buffer: { from(text: string, encoding: string): { length: number } };\ndeclare module 'node:fs/promises' { export function readFile(path: string, encoding: string): Promise<string>; }\n",
);
await writeFile(
  path.join(folder, 'tsconfig.json'),
  JSON.stringify({
    compilerOptions: { strict: true, skipLibCheck: true, target: 'es2022', module: 'nodenext', moduleResolution: 'nodenext', types: [] },
    files: ['client.ts', 'node.d.ts'],
  }),
);
run('typescript/bin/tsc', '-p', 'tsconfig.json');
const result = spawnSync(process.execPath, ['client.js', server, diagram], { cwd: folder, encoding: 'utf8' });
if (result.status !== 0) throw new Error(result.stdout + result.stderr);
console.log(result.stdout);
