// Builds one source file as it will be shipped, into a folder that nobody keeps.
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The built module of a source file, ready to import. */
export async function bundled(source, name) {
  const outDir = `${root}node_modules/.cache/bench/${name}`;
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    build: {
      target: 'es2022',
      outDir,
      emptyOutDir: true,
      lib: { entry: { [name]: source }, formats: ['es'], fileName: (_, entry) => `${entry}.mjs` },
    },
  });
  return `${outDir}/${name}.mjs`;
}
