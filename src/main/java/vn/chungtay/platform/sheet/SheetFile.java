package vn.chungtay.platform.sheet;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.Consumer;
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
    private final long rows;

    private SheetFile(SheetFormat format, Path path, long size, long rows) {
        this.format = format;
        this.path = path;
        this.size = size;
        this.rows = rows;
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
            var rows = new CountedRows(table.rows());
            try (var out = new BufferedOutputStream(storage.open(path))) {
                format.write(table.with(rows), out);
            }
            return new SheetFile(format, path, Files.size(path), rows.count);
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

    /** Rows of the table in it, without titles and headers. */
    public long rows() {
        return rows;
    }

    /** Can be read once; the file is gone when the stream is closed. */
    public InputStream open() {
        try {
            return Files.newInputStream(path, StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Rows that are counted as they pass, because nobody knows how many come before the last one came. */
    private static final class CountedRows implements RowSource {
        private final RowSource rows;
        private long count;

        CountedRows(RowSource rows) {
            this.rows = rows;
        }

        @Override
        public void forEachRow(Consumer<List<?>> row) {
            rows.forEachRow(values -> {
                row.accept(values);
                count++;
            });
        }
    }
}
