package vn.chungtay.platform.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import vn.chungtay.platform.Vietnamese;

/** Every module's texts in one language; also for commands that run without the server. */
public final class Bundles {

    private Bundles() {}

    public static MessageSource open() {
        var source = new ResourceBundleMessageSource();
        source.setBasenames(names());
        source.setDefaultEncoding("UTF-8");
        source.setDefaultLocale(Vietnamese.LOCALE);
        source.setFallbackToSystemLocale(false);
        source.setAlwaysUseMessageFormat(true);
        return source;
    }

    /**
     * Texts as they are written in the bundles, with their places, for a program that fills them in elsewhere.
     *
     * @param prefixes beginnings of the keys that are wanted
     */
    public static SortedMap<String, String> texts(Collection<String> prefixes) {
        var texts = new TreeMap<String, String>();
        for (var bundle : files()) {
            var read = new Properties();
            try (var reader = new InputStreamReader(bundle.getInputStream(), StandardCharsets.UTF_8)) {
                read.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            for (var key : read.stringPropertyNames()) {
                if (prefixes.stream().anyMatch(key::startsWith)) texts.put(key, read.getProperty(key));
            }
        }
        return texts;
    }

    private static String[] names() {
        return files().stream()
                .map(bundle -> Objects.requireNonNull(bundle.getFilename()))
                .map(name -> "messages/" + name.substring(0, name.length() - ".properties".length()))
                .sorted()
                .toArray(String[]::new);
    }

    private static List<Resource> files() {
        try {
            return List.of(new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
