package io.journeydeck.batch;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;
import org.jspecify.annotations.Nullable;

/**
 * Brings a store's tables to what this version of the program knows. Several servers may do so at once. The scripts are listed, since
 * looking for them depends on how the program was packed.
 */
final class Migrations implements ResourceProvider {

    private static final List<String> SCRIPTS = List.of("V1__batches.sql");

    private Migrations() {}

    static void run(Store store) {
        Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(store.migrating())
                .resourceProvider(new Migrations())
                .javaMigrationClassProvider(List::of)
                .placeholders(store.types())
                .table("schema_history")
                .load()
                .migrate();
    }

    @Override
    public @Nullable LoadableResource getResource(String name) {
        return SCRIPTS.contains(name) ? new Script(name) : null;
    }

    @Override
    public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
        return SCRIPTS.stream()
                .filter(name ->
                        name.startsWith(prefix) && Arrays.stream(suffixes).anyMatch(name::endsWith))
                .map(name -> (LoadableResource) new Script(name))
                .toList();
    }

    private static final class Script extends LoadableResource {
        private final String name;

        Script(String name) {
            this.name = name;
        }

        @Override
        public Reader read() {
            InputStream script = Migrations.class.getResourceAsStream("schema/" + name);
            return new InputStreamReader(Objects.requireNonNull(script), StandardCharsets.UTF_8);
        }

        @Override
        public String getAbsolutePath() {
            return name;
        }

        @Override
        public String getAbsolutePathOnDisk() {
            return name;
        }

        @Override
        public String getFilename() {
            return name;
        }

        @Override
        public String getRelativePath() {
            return name;
        }
    }
}
