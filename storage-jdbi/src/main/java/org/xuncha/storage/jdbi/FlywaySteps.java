package org.xuncha.storage.jdbi;

import java.io.Reader;
import java.io.StringReader;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.resource.LoadableResource;
import org.jspecify.annotations.Nullable;

/**
 * The steps of {@link JdbiStorage#ddl} run by Flyway, for a host who lets it keep his schema. The host brings {@code
 * org.flywaydb:flyway-core}, and what it needs for his engine.
 */
public final class FlywaySteps {
    private FlywaySteps() {}

    /**
     * A Flyway of the library's own: it knows no migration but these steps, runs each once, and keeps its history in a
     * table of its own beside the others, whose name is their prefix and {@code history}. What the host's Flyway does
     * does not touch it. A store that makes its tables by itself makes no history: of one database, one of the two is in
     * charge from the beginning.
     *
     * @param source connections of a user who may make tables; where a schema is named, it must be there
     */
    public static Flyway of(DataSource source, Dialect dialect, Tables tables) {
        FluentConfiguration settings = Flyway.configure()
                .dataSource(source)
                .resourceProvider(new Files(JdbiStorage.ddl(dialect, tables)))
                .javaMigrationClassProvider(List::of)
                .sqlMigrationPrefix("")
                .sqlMigrationSeparator("-")
                .table(tables.prefix() + "history")
                .createSchemas(false)
                .baselineOnMigrate(true)
                .baselineVersion("0");
        tables.schema().ifPresent(settings::defaultSchema);
        return settings.load();
    }

    /** The steps as files, which stand nowhere. */
    private record Files(Map<String, String> texts) implements ResourceProvider {
        @Override
        public @Nullable LoadableResource getResource(String name) {
            String text = texts.get(name);
            return text == null ? null : new File(name, text);
        }

        @Override
        public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
            return texts.entrySet().stream()
                    .filter(file -> file.getKey().startsWith(prefix))
                    .filter(file -> List.of(suffixes).stream().anyMatch(file.getKey()::endsWith))
                    .<LoadableResource>map(file -> new File(file.getKey(), file.getValue()))
                    .toList();
        }
    }

    private static final class File extends LoadableResource {
        private final String name;
        private final String text;

        File(String name, String text) {
            this.name = name;
            this.text = text;
        }

        @Override
        public Reader read() {
            return new StringReader(text);
        }

        @Override
        public String getFilename() {
            return name;
        }

        @Override
        public String getRelativePath() {
            return name;
        }

        @Override
        public String getAbsolutePath() {
            return name;
        }

        @Override
        public @Nullable String getAbsolutePathOnDisk() {
            return null;
        }
    }
}
