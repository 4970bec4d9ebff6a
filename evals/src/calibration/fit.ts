/** One reading: the features it had, and whether it was right. */
export interface Sample {
  features: readonly string[];
  right: boolean;
}

export interface Fit {
  bias: number;
  weights: Map<string, number>;
}

function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

export interface FitOptions {
  /** The features to fit on; all that occur where it is left out. The others weigh nothing. */
  signs?: ReadonlySet<string>;
  /** The penalty on a weight, in units of one sample. */
  strength?: number;
  steps?: number;
}

/**
 * Logistic regression with an L2 penalty on the features (not on the bias), by gradient descent with a fixed number of steps: the same
 * samples give the same weights. No weight is above zero: nothing that is said of a reading makes it surer than one of which nothing is.
 */
export function fitLogistic(samples: readonly Sample[], { signs, strength = 2, steps = 4000 }: FitOptions = {}): Fit {
  const names = [...new Set(samples.flatMap(({ features }) => features))].filter((name) => signs?.has(name) ?? true).sort();
  const index = new Map(names.map((name, at) => [name, at]));
  const rows = samples.map(({ features, right }) => ({
    columns: features.flatMap((name) => index.get(name) ?? []),
    right: right ? 1 : 0,
  }));
  const weights = new Float64Array(names.length);
  const share = (rows.reduce((sum, { right }) => sum + right, 0) + 1) / (rows.length + 2);
  let bias = Math.log(share / (1 - share));
  const rate = 4 / Math.max(1, rows.length);
  for (let step = 0; step < steps; step++) {
    const gradient = new Float64Array(names.length);
    let biasGradient = 0;
    for (const { columns, right } of rows) {
      let logOdds = bias;
      for (const column of columns) logOdds += weights[column] as number;
      const error = sigmoid(logOdds) - right;
      biasGradient += error;
      for (const column of columns) gradient[column] = (gradient[column] as number) + error;
    }
    bias -= rate * biasGradient;
    for (let at = 0; at < weights.length; at++) {
      const weight = weights[at] as number;
      weights[at] = Math.min(0, weight - rate * ((gradient[at] as number) + strength * weight));
    }
  }
  return { bias, weights: new Map(names.map((name, at) => [name, weights[at] as number])) };
}
