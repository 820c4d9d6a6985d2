package vn.chungtay.platform.sheet;

import java.io.IOException;
import java.io.OutputStream;

/** The kinds of files a table can be written to. */
public enum SheetFormat {
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        void write(Table table, OutputStream out) throws IOException {
            XlsxWriter.write(table, out);
        }
    },
    CSV("csv", "text/csv;charset=UTF-8") {
        @Override
        void write(Table table, OutputStream out) throws IOException {
            CsvWriter.write(table, out);
        }
    };

    private final String extension;
    private final String mediaType;

    SheetFormat(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }

    abstract void write(Table table, OutputStream out) throws IOException;
}
