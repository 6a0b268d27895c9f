package vn.planledger.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The message bundles as files and as the application reads them. */
final class Bundles {

    static final Path ROOT = root();

    private Bundles() {}

    static Properties vietnamese() {
        return read("messages.properties");
    }

    static Properties english() {
        return read("messages_en.properties");
    }

    static MessageSource source() {
        var source = new ResourceBundleMessageSource();
        source.setBasename("messages");
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        return source;
    }

    static Locale[] languages() {
        return new Locale[] {Languages.VIETNAMESE, Locale.ENGLISH};
    }

    private static Properties read(String file) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(
                ROOT.resolve("infra/src/main/resources").resolve(file), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return properties;
    }

    private static Path root() {
        var here = Path.of("").toAbsolutePath();
        return Files.exists(here.resolve("command-side")) ? here : here.getParent();
    }
}
