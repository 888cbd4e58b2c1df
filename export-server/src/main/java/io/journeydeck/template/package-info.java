/** The diagrams that come with the program, from its class path; uses the JDK only. */
@NullMarked
package io.journeydeck.template;

import org.jspecify.annotations.NullMarked;
