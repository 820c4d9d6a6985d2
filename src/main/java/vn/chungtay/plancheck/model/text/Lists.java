package vn.chungtay.plancheck.model.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The lists of words under {@code plancheck/}: fields divided by bars, lines with # are remarks. */
final class Lists {

    private Lists() {}

    static List<String[]> read(String name) {
        try (var in = Objects.requireNonNull(Lists.class.getResourceAsStream("/plancheck/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\|"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
