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

/**
 * Logistic regression with an L2 penalty on the features (not on the bias), by gradient descent with a fixed number of steps: the same
 * samples give the same weights. `strength` is the penalty in units of one sample.
 */
export function fitLogistic(samples: readonly Sample[], strength = 2, steps = 4000): Fit {
  const names = [...new Set(samples.flatMap(({ features }) => features))].sort();
  const index = new Map(names.map((name, at) => [name, at]));
  const rows = samples.map(({ features, right }) => ({ columns: features.map((name) => index.get(name) as number), right: right ? 1 : 0 }));
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
      weights[at] = (weights[at] as number) - rate * ((gradient[at] as number) + strength * (weights[at] as number));
    }
  }
  return { bias, weights: new Map(names.map((name, at) => [name, weights[at] as number])) };
}
