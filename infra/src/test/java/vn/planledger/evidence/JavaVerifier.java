package vn.planledger.evidence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.net.URLClassLoader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ToolProvider;

/** {@code infra/verifier/Verify.java}, compiled alone, with nothing of the server on its class path, and run in this process. */
public final class JavaVerifier implements AutoCloseable {

    static final Path SOURCE = Path.of("verifier", "Verify.java");

    /** What a verifier says of a bundle. */
    public record Answer(int status, String text) {}

    private final URLClassLoader classes;
    private final Method verify;

    private JavaVerifier(URLClassLoader classes, Method verify) {
        this.classes = classes;
        this.verify = verify;
    }

    public static JavaVerifier compile(Path folder) throws IOException, ReflectiveOperationException {
        var errors = new ByteArrayOutputStream();
        var compiler = ToolProvider.getSystemJavaCompiler();
        var status = compiler.run(
                null,
                null,
                errors,
                "-Xlint:all",
                "-Werror",
                "-cp",
                folder.toString(),
                "-d",
                folder.toString(),
                SOURCE.toString());
        if (status != 0) {
            throw new IllegalStateException(errors.toString(StandardCharsets.UTF_8));
        }
        var classes =
                new URLClassLoader(new java.net.URL[] {folder.toUri().toURL()}, ClassLoader.getPlatformClassLoader());
        var type = classes.loadClass("Verify");
        return new JavaVerifier(classes, type.getMethod("verify", ByteBuffer.class, List.class, PrintStream.class));
    }

    public Answer verify(byte[] bundle, String... arguments) {
        var said = new ByteArrayOutputStream();
        try (var out = new PrintStream(said, false, StandardCharsets.UTF_8)) {
            var status = (int) verify.invoke(null, ByteBuffer.wrap(bundle), List.of(arguments), out);
            out.flush();
            return new Answer(status, said.toString(StandardCharsets.UTF_8));
        } catch (ReflectiveOperationException crashed) {
            throw new IllegalStateException("the verifier crashed instead of giving a verdict", crashed);
        }
    }

    @Override
    public void close() throws IOException {
        classes.close();
    }
}
