package vn.planledger.web.bootstrap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import vn.planledger.docs.Approved;

/** The names of classes that pages can have: what templates write, and every word in quotes of a script or of Java. */
final class NamesOnPages {

    private static final Pattern IN_TEMPLATES = Pattern.compile("class(?:append)?=\"([^\"]*)\"|(data-bs-[\\w-]+)");
    private static final Pattern IN_CODE =
            Pattern.compile("\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\\\n])*'|`[^`]*`");
    private static final Pattern NAME = Pattern.compile("[A-Za-z][\\w-]*");

    private NamesOnPages() {}

    static Set<String> read() throws IOException {
        var main = Approved.ROOT.resolve("infra/src/main");
        var names = new TreeSet<String>();
        add(names, main.resolve("resources/templates"), ".html", IN_TEMPLATES);
        add(names, main.resolve("resources/static/js"), ".js", IN_CODE);
        add(names, main.resolve("java"), ".java", IN_CODE);
        return names;
    }

    private static void add(Set<String> names, Path folder, String kind, Pattern where) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(each -> each.toString().endsWith(kind)).toList()) {
                where.matcher(Files.readString(file))
                        .results()
                        .forEach(found ->
                                NAME.matcher(found.group()).results().forEach(name -> names.add(name.group())));
            }
        }
    }
}
