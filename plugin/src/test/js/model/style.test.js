import assert from 'node:assert/strict';
import test from 'node:test';
import { styleValue, withValue, withValues } from '../../../../target/js/model/style.js';
import { markup, plainText } from '../../../../target/js/model/text.js';

test('changes one entry of a style and keeps the others in their order', () => {
  assert.equal(withValue('ellipse;fillColor=#fff;html=1;', 'fillColor', '#000'), 'ellipse;fillColor=#000;html=1;');
  assert.equal(withValue('ellipse;html=1', 'dashed', '1'), 'ellipse;html=1;dashed=1;');
  assert.equal(withValues('a=1;b=2;', { a: null, c: '3' }), 'b=2;c=3;');
  assert.equal(withValue(null, 'a', null), '');
  assert.equal(styleValue('shape=stencil(a=b);x=1;', 'shape'), 'stencil(a=b)');
  assert.equal(styleValue('fillColor2=1;', 'fillColor'), '');
});

test('reads labels as people see them', () => {
  assert.equal(plainText('<b>A&nbsp;b</b><br>c &amp; d<div>e</div>'), 'A b\nc & d\ne');
  assert.equal(plainText('&#128; &#x41; &nothing; <script>x</script>'), '\u0080 A &nothing; x');
});

test('writes labels that are read as they were', () => {
  for (const text of ['a < b & "c"', 'one\ntwo', '<br>']) {
    assert.equal(plainText(markup(text)), text);
  }
});
