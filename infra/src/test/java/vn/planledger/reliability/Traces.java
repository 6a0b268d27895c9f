package vn.planledger.reliability;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everything a command could leave behind: rows of the record and of the engine, documents, numbers. */
record Traces(Map<String, Long> rows, long lastNumber, SortedSet<String> files) {

    private static final List<String> TABLES = List.of(
            "event",
            "command_receipt",
            "open_point",
            "used_number",
            "act_ru_execution",
            "act_ru_task",
            "act_ru_variable",
            "act_ru_job",
            "act_ru_event_subscr");

    static Traces of(Office office) {
        office.settle();
        var database = office.the(JdbcClient.class);
        var rows = new TreeMap<String, Long>();
        TABLES.forEach(table -> rows.put(
                table,
                database.sql("select count(*) from " + table).query(Long.class).single()));
        var last =
                database.sql("select last from event_number").query(Long.class).single();
        return new Traces(rows, last, filesOnDisk());
    }

    private static SortedSet<String> filesOnDisk() {
        var documents = RunningApplication.data().resolve("documents");
        try (var files = Files.walk(documents)) {
            return files.filter(Files::isRegularFile)
                    .map(documents::relativize)
                    .map(Path::toString)
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
