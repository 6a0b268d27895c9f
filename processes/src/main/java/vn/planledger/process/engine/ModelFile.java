package vn.planledger.process.engine;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.ContextResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * A BPMN or DMN file of this room under a name that is the same from a folder and from a jar, so that an unchanged file
 * keeps its version.
 */
public final class ModelFile extends ClassPathResource implements ContextResource {

    private static final List<String> FOLDERS = List.of("processes/*.bpmn", "law/*.dmn");

    public ModelFile(String path) {
        super(path, ModelFile.class.getClassLoader());
    }

    /** Every model, ordered by name. */
    public static List<ModelFile> all() {
        return FOLDERS.stream()
                .flatMap(ModelFile::in)
                .sorted(Comparator.comparing(ClassPathResource::getPath))
                .toList();
    }

    @Override
    public String getPathWithinContext() {
        return getPath();
    }

    private static Stream<ModelFile> in(String pattern) {
        try {
            var folder = pattern.substring(0, pattern.indexOf('*'));
            var resolver = new PathMatchingResourcePatternResolver(ModelFile.class.getClassLoader());
            return Arrays.stream(resolver.getResources("classpath*:" + pattern))
                    .map(resource -> new ModelFile(folder + resource.getFilename()));
        } catch (IOException unreadable) {
            throw new IllegalStateException(pattern, unreadable);
        }
    }
}
