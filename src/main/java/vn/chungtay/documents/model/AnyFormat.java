package vn.chungtay.documents.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.chungtay.documents.DocumentReader;
import vn.chungtay.documents.ReadOutcome;
import vn.chungtay.documents.ReadRefusal;

/** Tells the format of a file, looks whether it is safe to open, and reads it. */
public final class AnyFormat implements DocumentReader {

    @Override
    public ReadOutcome read(String name, Path file) {
        return guarded(name, lines -> {
            switch (ArrivedDocument.inspect(file, name)) {
                case WORD -> WordReader.read(file, lines);
                case SHEET -> SheetReader.read(file, lines);
                case PDF -> PdfReader.read(file, lines);
                case TEXT -> PlainText.read(Files.readAllBytes(file), lines);
                case CSV -> CsvText.read(Files.readAllBytes(file), lines);
            }
        });
    }

    @Override
    public ReadOutcome pasted(String name, String text) {
        return guarded(name, lines -> PlainText.split(text, lines));
    }

    /** Reads into lines; what the libraries throw at a broken file means that it is broken. */
    @FunctionalInterface
    private interface Reading {
        void into(Lines lines) throws IOException;
    }

    private static ReadOutcome guarded(String name, Reading reading) {
        var lines = new Lines();
        try {
            reading.into(lines);
            if (lines.areBlank()) return new ReadOutcome.Refused(ReadRefusal.EMPTY);
            return new ReadOutcome.Read(lines.document(name));
        } catch (RefusedFile refused) {
            return new ReadOutcome.Refused(refused.reason());
        } catch (IOException | UncheckedIOException e) {
            return new ReadOutcome.Refused(ReadRefusal.BROKEN);
        } catch (RuntimeException | StackOverflowError e) {
            // A stranger's file can lead a parser anywhere; whatever it stumbles over is in the file.
            return new ReadOutcome.Refused(ReadRefusal.BROKEN);
        }
    }
}
