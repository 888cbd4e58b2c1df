/* global mxUtils */

/**
 * Makes a page's cells those of another state of it, cell by cell, so that ids, and what is the same, stay.
 * @param {mxGraphModel} model
 * @param {mxCell} wanted the root of the other state, which no model holds
 * @returns {number} how many cells came, went or changed
 */
export function mergeInto(model, wanted) {
  const merge = new Merge(model);
  merge.children(wanted, model.getRoot());
  merge.terminals();
  merge.removeRest(model.getRoot());
  return merge.changed;
}

class Merge {
  constructor(model) {
    this.model = model;
    this.present = new Map(Object.entries(model.cells));
    this.kept = new Set([model.getRoot()]);
    this.pairs = [];
    this.changed = 0;
  }

  /** Gives `cell` the children of `wanted`, in their order; the root's are layers, of which the first may have another id. */
  children(wanted, cell) {
    const children = wanted.children || [];
    children.forEach((child, index) => {
      const now = this.present.get(child.id) || this.sameLayer(cell, index) || this.created(child);
      this.kept.add(now);
      if (this.model.getParent(now) !== cell || cell.getIndex(now) !== index) {
        this.model.add(cell, now, index);
        this.changed++;
      }
      this.update(now, child);
      this.pairs.push([now, child]);
      this.children(child, now);
    });
  }

  sameLayer(cell, index) {
    const layer = cell === this.model.getRoot() ? cell.children[index] : null;
    return layer && !this.kept.has(layer) && layer.getChildCount() === 0 ? layer : null;
  }

  created(child) {
    const cell = child.clone();
    cell.children = null;
    cell.edges = null;
    cell.source = null;
    cell.target = null;
    cell.setId(child.id);
    return cell;
  }

  /** Takes away what the other state does not have; last, as cells may have moved out of it. */
  removeRest(cell) {
    for (const child of [...(cell.children || [])]) {
      if (this.kept.has(child)) {
        this.removeRest(child);
      } else {
        this.model.remove(child);
        this.changed++;
      }
    }
  }

  update(cell, wanted) {
    const put = (differs, change) => {
      if (differs) {
        change();
        this.changed++;
      }
    };
    put(written(cell.value) !== written(wanted.value), () => this.model.setValue(cell, wanted.value));
    put((cell.style || '') !== (wanted.style || ''), () => this.model.setStyle(cell, wanted.style));
    const same = cell.geometry ? cell.geometry.equals(wanted.geometry) : !wanted.geometry;
    put(!same, () => this.model.setGeometry(cell, wanted.geometry));
    put(cell.visible !== wanted.visible, () => this.model.setVisible(cell, wanted.visible));
  }

  terminals() {
    const all = new Map(this.pairs.map(([cell, wanted]) => [wanted, cell]));
    for (const [cell, wanted] of this.pairs) {
      const [source, target] = [wanted.source, wanted.target].map((end) => (end ? all.get(end) || null : null));
      if (wanted.edge && (cell.source !== source || cell.target !== target)) {
        this.model.setTerminals(cell, source, target);
        this.changed++;
      }
    }
  }
}

function written(value) {
  return value !== null && typeof value === 'object' ? mxUtils.getXml(value) : String(value ?? '');
}
