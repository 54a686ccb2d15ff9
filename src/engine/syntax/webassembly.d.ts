/** The part of WebAssembly that the engine uses: it runs wherever JavaScript does, but belongs to no library of types of the language. */
declare namespace WebAssembly {
  class Module {
    constructor(bytes: Uint8Array);
  }
  class Instance {
    constructor(module: Module);
    readonly exports: Readonly<Record<string, unknown>>;
  }
}
