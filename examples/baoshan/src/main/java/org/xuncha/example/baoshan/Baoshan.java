package org.xuncha.example.baoshan;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.xuncha.example.baoshan.input.InputErrors;
import org.xuncha.example.baoshan.story.ImpossibleStaffing;
import org.xuncha.rule.InvalidValue;
import org.xuncha.rule.Refused;
import org.xuncha.storage.StorageFailure;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The Baoshan round as a command. Exit code 0: done; 1: failed; 2: input or usage; 3: a rule objects. */
@Command(
        name = "baoshan",
        mixinStandardHelpOptions = true,
        description =
                "Runs one inspection round of villages, from a folder of CSV files to the last consolidated problem.")
final class Baoshan implements Callable<Integer> {
    private static final int FAILED = 1;
    private static final int INPUT = 2;
    private static final int REFUSED = 3;

    @Option(names = "--input", paramLabel = "FOLDER", description = "the input folder (${DEFAULT-VALUE})")
    private Path input = Path.of("examples", "baoshan", "input");

    @Option(names = "--work", paramLabel = "FOLDER", description = "where everything is kept (${DEFAULT-VALUE})")
    private Path work = Path.of("target", "baoshan");

    @Option(
            names = "--lang",
            paramLabel = "zh|en",
            description = "language of what is told and written (${DEFAULT-VALUE})")
    private Language lang = Language.zh;

    @Option(names = "--fresh", description = "forget what was done before and start over")
    private boolean fresh;

    private final PrintStream out;
    private final PrintStream err;

    Baoshan(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    public static void main(String[] args) {
        System.setProperty("org.jboss.logging.provider", "slf4j");
        Baoshan baoshan = new Baoshan(inUtf8(FileDescriptor.out), inUtf8(FileDescriptor.err));
        System.exit(new CommandLine(baoshan).execute(args));
    }

    private static PrintStream inUtf8(FileDescriptor to) {
        return new PrintStream(new FileOutputStream(to), true, StandardCharsets.UTF_8);
    }

    @Override
    public Integer call() {
        Locale locale = lang.locale();
        try {
            new Run(input, new WorkFolder(work), fresh, locale, out).run();
            return 0;
        } catch (InputErrors errors) {
            return failed(INPUT, locale, Told.INPUT_UNUSABLE, errors.message(locale));
        } catch (ImpossibleStaffing impossible) {
            return failed(REFUSED, locale, Told.STAFFING_IMPOSSIBLE, impossible.message(locale));
        } catch (RefusedScene refused) {
            return failed(REFUSED, locale, Told.REFUSED, refused.message(locale));
        } catch (Refused refused) {
            return failed(REFUSED, locale, Told.REFUSED, refused.message(locale));
        } catch (InvalidValue invalid) {
            return failed(REFUSED, locale, Told.REFUSED, parts(invalid, locale));
        } catch (OtherInput other) {
            return failed(REFUSED, locale, Told.OTHER_INPUT, other.subject().toString());
        } catch (StorageFailure failure) {
            return failed(FAILED, locale, Told.STORE_FAILED, failure.objection().message(locale));
        } catch (UncheckedIOException e) {
            return failed(FAILED, locale, Told.FAILED, String.valueOf(e.getCause()));
        }
    }

    private static String parts(InvalidValue invalid, Locale locale) {
        return invalid.parts().stream().map(part -> part.message(locale)).collect(Collectors.joining("\n"));
    }

    private int failed(int code, Locale locale, Told what, String why) {
        what.to(err, locale, Map.of("why", why));
        return code;
    }
}
