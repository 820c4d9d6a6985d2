package vn.chungtay.standards.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import vn.chungtay.standards.WorkingAges;
import vn.chungtay.standards.model.Edition;
import vn.chungtay.standards.model.StandardsBook;

/** Reads the standards once, before anybody can ask. */
@Configuration
public class StandardsConfiguration {

    @Bean
    public static StandardsBook standardsBook() {
        return new StandardsBook(new StandardFiles(StandardsConfiguration::onClassPath).read());
    }

    @Bean
    public static WorkingAges workingAges() {
        return new StandardFiles(StandardsConfiguration::onClassPath).workingAge();
    }

    /** The texts that {@link #standardsBook()} was read from. */
    @Bean
    public static Edition currentEdition() {
        var texts = new TreeMap<String, String>();
        new StandardFiles(path -> texts.computeIfAbsent(path, StandardsConfiguration::onClassPath)).read();
        return Edition.of(texts);
    }

    private static String onClassPath(String path) {
        try {
            return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
