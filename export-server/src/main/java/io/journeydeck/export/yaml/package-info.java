/** Journey maps as YAML, to be read again; may use {@code export} and the plugin's journeys, and no other format. */
@NullMarked
package io.journeydeck.export.yaml;

import org.jspecify.annotations.NullMarked;
