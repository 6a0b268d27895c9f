package vn.planledger.personal;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every place where something could be kept: all tables of all schemas, all views, all files, everything that is logged. */
public final class Searched implements AutoCloseable {

    private static final Set<String> TALKATIVE = Set.of("vn.planledger", "org.axonframework", "org.camunda.bpm");

    private final ApplicationContext application;
    private final JdbcClient database;
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    /** Listens to the log from now on, to more of it than is written usually. */
    public Searched(ApplicationContext application) {
        this.application = application;
        this.database = JdbcClient.create(application.getBean("ownerDataSource", DataSource.class));
        log.start();
        logger(Logger.ROOT_LOGGER_NAME).addAppender(log);
        TALKATIVE.forEach(name -> {
            logger(name).setLevel(Level.DEBUG);
            logger(name).setAdditive(false);
            logger(name).addAppender(log);
        });
    }

    /** The places that hold the words, such as {@code planledger.subscription}; none where nobody can read them anywhere. */
    public Set<String> placesOf(String words) throws IOException {
        var places = new TreeSet<String>();
        tables().stream().filter(table -> isIn(table, words)).forEach(places::add);
        places.addAll(views(words));
        places.addAll(files(words));
        if (lines().stream().anyMatch(line -> line.contains(words))) {
            places.add("log");
        }
        return places;
    }

    /** How many lines were heard. */
    public int heard() {
        return log.list.size();
    }

    public List<String> tables() {
        return database.sql("""
                        select quote_ident(schemaname) || '.' || quote_ident(tablename) from pg_tables
                        where schemaname not in ('pg_catalog', 'information_schema')
                        """).query(String.class).list();
    }

    /** As text, and as bytes are shown. */
    private boolean isIn(String table, String words) {
        var bytes = HexFormat.of().formatHex(words.getBytes(StandardCharsets.UTF_8));
        return database.sql("select exists (select 1 from " + table
                        + " r where position(:words in r::text) > 0 or position(:bytes in r::text) > 0)")
                .param("words", words)
                .param("bytes", bytes)
                .query(Boolean.class)
                .single();
    }

    private Set<String> views(String words) {
        var found = new TreeSet<String>();
        var views = application.getBean(MongoDatabase.class);
        for (var name : views.listCollectionNames()) {
            for (var row : views.getCollection(name).find()) {
                if (row.toString().contains(words)) {
                    found.add("view " + name);
                }
            }
        }
        return found;
    }

    /** All but the database's own files: what it no longer shows it overwrites when it cleans up. */
    private Set<String> files(String words) throws IOException {
        var data = Path.of(application.getEnvironment().getRequiredProperty("planledger.data"));
        var found = new TreeSet<String>();
        try (var files = Files.walk(data)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var path = data.relativize(file).toString();
                if (!path.startsWith("postgres")
                        && (path.contains(words)
                                || Files.readString(file, StandardCharsets.ISO_8859_1)
                                        .contains(inLatin(words)))) {
                    found.add("file " + path);
                }
            }
        }
        return found;
    }

    private static String inLatin(String words) {
        return new String(words.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    private List<String> lines() {
        return List.copyOf(log.list).stream()
                .map(line -> line.getFormattedMessage() + line.getThrowableProxy())
                .toList();
    }

    private static Logger logger(String name) {
        return (Logger) LoggerFactory.getLogger(name);
    }

    @Override
    public void close() {
        TALKATIVE.forEach(name -> {
            logger(name).detachAppender(log);
            logger(name).setAdditive(true);
            logger(name).setLevel("vn.planledger".equals(name) ? Level.INFO : null);
        });
        logger(Logger.ROOT_LOGGER_NAME).detachAppender(log);
    }
}
