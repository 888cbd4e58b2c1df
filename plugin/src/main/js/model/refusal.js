/** Why a command does nothing: the key of a message that says what to do, and what stands in it. */
export class Refusal extends Error {
  /**
   * @param {string} key in the words
   * @param {...*} values
   */
  constructor(key, ...values) {
    super(key);
    this.name = 'Refusal';
    this.key = key;
    this.values = values;
  }
}
