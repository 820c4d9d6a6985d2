package vn.chungtay.plancheck;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import vn.chungtay.documents.DocumentReader;
import vn.chungtay.documents.DocumentText;
import vn.chungtay.documents.ReadOutcome;
import vn.chungtay.plancheck.report.FindingsJson;
import vn.chungtay.plancheck.report.FindingsText;
import vn.chungtay.plancheck.report.Sentences;
import vn.chungtay.platform.web.Bundles;

/**
 * The program in another role: {@code --check-plan FILE json|text} reads a plan and prints what is wrong in it, without
 * server and database.
 */
public final class CheckPlanCommand {

    private static final List<String> FORMATS = List.of("json", "text");
    private static final int ARGUMENTS = 3;

    private final PrintStream out;
    private final PrintStream err;

    /** Both are written in UTF-8, whatever the terminal says, because the answer is read by programs. */
    public CheckPlanCommand(OutputStream out, OutputStream err) {
        this.out = new PrintStream(out, true, StandardCharsets.UTF_8);
        this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
    }

    public static boolean isMeant(String[] arguments) {
        return arguments.length == ARGUMENTS && arguments[0].equals("--check-plan") && FORMATS.contains(arguments[2]);
    }

    /** Returns the exit code: 0 when the file was read and checked, whatever was found; 1 when it cannot be read. */
    public int run(String[] arguments) {
        var sentences = new Sentences(Bundles.open());
        var file = Path.of(arguments[1]);
        var name = file.getFileName() == null ? "" : file.getFileName().toString();
        return switch (DocumentReader.standard().read(name, file)) {
            case ReadOutcome.Refused refused -> {
                err.println(name + ": " + sentences.text(refused.reason().message()));
                yield 1;
            }
            case ReadOutcome.Read read -> {
                print(read.text(), arguments[2], sentences);
                yield 0;
            }
        };
    }

    private void print(DocumentText text, String format, Sentences sentences) {
        var findings = new PlanChecker().check(text);
        if (format.equals("json")) out.println(FindingsJson.write(findings, sentences));
        else out.print(new FindingsText(text, findings, sentences).write());
    }
}
