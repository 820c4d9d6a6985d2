package vn.chungtay.platform.sheet;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import vn.chungtay.platform.StorageFull;

/**
 * A finished file that waits to be fetched. It is written completely before the first byte leaves, so that a full disk
 * or a failing query gives an error page and never half a list that looks whole.
 */
public final class SheetFile {

    private final SheetFormat format;
    private final Path path;
    private final long size;

    private SheetFile(SheetFormat format, Path path, long size) {
        this.format = format;
        this.path = path;
        this.size = size;
    }

    public static SheetFile write(SheetFormat format, Table table) {
        return write(format, table, SheetFile::inTemporaryFolder);
    }

    /** Where the bytes of a waiting file go. */
    @FunctionalInterface
    interface Storage {
        OutputStream open(Path file) throws IOException;
    }

    static SheetFile write(SheetFormat format, Table table, Storage storage) {
        Path path = null;
        try {
            path = Files.createTempFile("chungtay-", "." + format.extension());
            try (var out = new BufferedOutputStream(storage.open(path))) {
                format.write(table, out);
            }
            return new SheetFile(format, path, Files.size(path));
        } catch (IOException | UncheckedIOException e) {
            remove(path);
            throw new StorageFull("export " + table.name(), e);
        } catch (RuntimeException e) {
            remove(path);
            throw e;
        }
    }

    private static OutputStream inTemporaryFolder(Path file) throws IOException {
        return Files.newOutputStream(file);
    }

    private static void remove(@Nullable Path path) {
        if (path != null && !path.toFile().delete()) path.toFile().deleteOnExit();
    }

    public SheetFormat format() {
        return format;
    }

    /** In bytes. */
    public long size() {
        return size;
    }

    /** Can be read once; the file is gone when the stream is closed. */
    public InputStream open() {
        try {
            return Files.newInputStream(path, StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
