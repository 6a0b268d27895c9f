package vn.planledger.evidence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code infra/verifier/verify.py} in one Python process that is asked about one bundle after the other. */
final class PythonVerifier implements AutoCloseable {

    /** Reads lines of arguments parted by tabs; answers with what verify.py prints, its status and an end mark. */
    private static final String ASKING = String.join(
            "\n",
            "import io, sys",
            "sys.dont_write_bytecode = True",
            "sys.path.insert(0, 'verifier')",
            "import verify",
            "sys.stdout.reconfigure(encoding='utf-8', newline='\\n')",
            "sys.stdin.reconfigure(encoding='utf-8', newline='\\n')",
            "for line in sys.stdin:",
            "    out = io.StringIO()",
            "    status = verify.run(line.rstrip('\\n').split('\\t'), out)",
            "    print(out.getvalue() + '=' + str(status), flush=True)");

    private final Process process;
    private final Path file;
    private final PrintWriter questions;
    private final BufferedReader answers;

    private PythonVerifier(Process process, Path file) {
        this.process = process;
        this.file = file;
        questions = new PrintWriter(new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8), true);
        answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** Empty where this machine has no Python 3. */
    static Optional<PythonVerifier> start(Path folder) throws IOException {
        try {
            var process = new ProcessBuilder("python3", "-c", ASKING)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            return Optional.of(new PythonVerifier(process, folder.resolve("asked.zip")));
        } catch (IOException none) {
            if (Boolean.getBoolean("planledger.python-required")) {
                throw none;
            }
            return Optional.empty();
        }
    }

    JavaVerifier.Answer verify(byte[] bundle, String... arguments) throws IOException {
        Files.write(file, bundle);
        var question = new ArrayList<String>(List.of(file.toString()));
        question.addAll(List.of(arguments));
        questions.print(String.join("\t", question) + "\n");
        questions.flush();
        var text = new StringBuilder();
        for (var line = answers.readLine(); line != null; line = answers.readLine()) {
            if (line.startsWith("=")) {
                return new JavaVerifier.Answer(Integer.parseInt(line.substring(1)), text.toString());
            }
            text.append(line).append('\n');
        }
        throw new IOException("verify.py ended instead of giving a verdict");
    }

    @Override
    public void close() {
        process.destroy();
    }
}
