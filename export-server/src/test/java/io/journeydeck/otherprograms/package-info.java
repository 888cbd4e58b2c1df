/**
 * Our files in other people's programs: LibreOffice reads the decks and workbooks, the real draw.io editor the templates, Chromium
 * the pictures. A program that is absent fails these tests in CI and skips them, by name, elsewhere.
 */
@NullMarked
package io.journeydeck.otherprograms;

import org.jspecify.annotations.NullMarked;
