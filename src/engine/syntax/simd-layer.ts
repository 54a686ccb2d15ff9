import { BLOCK, inBlocks, outputsOf, type DenseLayer, type LayerData } from './dense-layer';
import { LANES, PAGE, simdModule, type SimdModule } from './simd-module';

/** Multiplies by the machine's instructions for several numbers. */
export class SimdLayer implements DenseLayer {
  readonly outputs: number;
  readonly input: Int16Array;
  readonly values: Float64Array;

  private constructor(
    private readonly module: SimdModule,
    { bytes, scales, biases }: LayerData,
    readonly inputs: number,
    places: Places,
  ) {
    const { buffer } = module.memory;
    this.outputs = places.outputs;
    new Int16Array(buffer, 0, bytes.length).set(bytes);
    new Float64Array(buffer, places.scales, scales.length).set(scales);
    new Float64Array(buffer, places.biases, biases.length).set(biases);
    this.input = new Int16Array(buffer, places.vectors, places.count * inputs);
    this.values = new Float64Array(buffer, places.values, places.count * places.outputs);
  }

  /** @returns the layer; undefined where this machine does not run it, or the inputs fill no whole instructions */
  static of(data: LayerData, inputs: number, vectors: number): SimdLayer | undefined {
    if (inputs % LANES !== 0) return undefined;
    const places = placesOf(data, inputs, vectors);
    const module = simdModule({ ...places, inputs, pages: Math.ceil(places.end / PAGE) });
    return module && new SimdLayer(module, data, inputs, places);
  }

  apply(count: number): void {
    const { module, input, values, inputs, outputs } = this;
    const { BYTES_PER_ELEMENT: short } = Int16Array;
    const { BYTES_PER_ELEMENT: long } = Float64Array;
    for (let t = 0; t < count; t += BLOCK)
      module.apply(input.byteOffset + t * inputs * short, values.byteOffset + t * outputs * long);
  }
}

type Places = ReturnType<typeof placesOf>;

/** Where in memory the weights end and all else begins. */
function placesOf(data: LayerData, inputs: number, vectors: number) {
  const outputs = outputsOf(data, inputs);
  const count = inBlocks(vectors);
  const scales = 2 * outputs * inputs;
  const biases = scales + 8 * outputs;
  const values = biases + 8 * outputs;
  const vectorsAt = values + 8 * count * outputs;
  return { outputs, count, scales, biases, values, vectors: vectorsAt, end: vectorsAt + 2 * count * inputs };
}
