package vn.chungtay.documents;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Files with one content in each format. */
public final class GivenPapers {

    private GivenPapers() {}

    /** Lines with tabs become tables, all others paragraphs. */
    public static byte[] docx(List<String> lines) {
        try (var document = new XWPFDocument(); var out = new ByteArrayOutputStream()) {
            for (var block : blocks(lines)) {
                if (block.getFirst().indexOf('\t') >= 0) table(document, block);
                else block.forEach(line -> document.createParagraph().createRun().setText(line));
            }
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void table(XWPFDocument document, List<String> rows) {
        int width = rows.stream().mapToInt(it -> it.split("\t", -1).length).max().orElseThrow();
        var table = document.createTable(rows.size(), width);
        for (int at = 0; at < rows.size(); at++) {
            var cells = rows.get(at).split("\t", -1);
            for (int column = 0; column < cells.length; column++) table.getRow(at).getCell(column).setText(cells[column]);
        }
    }

    /** All cells are texts. */
    public static byte[] xlsx(List<String> lines) {
        try (var book = new XSSFWorkbook(); var out = new ByteArrayOutputStream()) {
            var sheet = book.createSheet("Kế hoạch");
            for (int at = 0; at < lines.size(); at++) {
                var cells = lines.get(at).split("\t", -1);
                var row = sheet.createRow(at);
                for (int column = 0; column < cells.length; column++) if (!cells[column].isEmpty()) row.createCell(column).setCellValue(cells[column]);
            }
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As an office program prints it: running text justified, tables ruled, a number on each page. */
    public static byte[] pdf(List<String> lines) {
        var body = new StringBuilder();
        for (var block : blocks(lines)) {
            if (block.getFirst().indexOf('\t') >= 0) body.append(htmlTable(block));
            else block.forEach(line -> body.append("<p>").append(escaped(line)).append("</p>"));
        }
        return pdf(body.toString());
    }

    public static byte[] pdf(String body) {
        try (var out = new ByteArrayOutputStream()) {
            var html = "<html><head><style>@page { size: A4; margin: 20mm 15mm 20mm 30mm; @bottom-center { content: counter(page) } }"
                    + "body { font-family: Plan; font-size: 14pt; text-align: justify } p { margin: 0 0 6pt 0; text-indent: 1cm }"
                    + "tr { page-break-inside: avoid } table { border-collapse: collapse; width: 100%; text-align: left } td { border: 1px solid black; padding: 3px; font-size: 12pt }"
                    + "td p { text-indent: 0; margin: 0 } table.open td { border: none; padding: 3px 8px; vertical-align: top }</style></head><body>" + body + "</body></html>";
            new PdfRendererBuilder()
                    .useFont(() -> GivenPapers.class.getResourceAsStream("/liberation/LiberationSerif-Regular.ttf"), "Plan")
                    .withHtmlContent(html, null)
                    .toStream(out)
                    .run();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String htmlTable(List<String> rows) {
        var table = new StringBuilder("<table>");
        for (var row : rows) {
            table.append("<tr>");
            for (var cell : row.split("\t", -1)) table.append("<td>").append(escaped(cell)).append("</td>");
            table.append("</tr>");
        }
        return table.append("</table>").toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    /** A Word file with this content of the body and these other parts: name, text, name, text. */
    public static byte[] word(String body, String... others) {
        var parts = new ArrayList<>(List.of(others));
        parts.add("word/document.xml");
        parts.add("<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w=\"w\" xmlns:mc=\"mc\" xmlns:a=\"a\" xmlns:r=\"r\"><w:body>" + body
                + "</w:body></w:document>");
        return zip(parts.toArray(String[]::new));
    }

    public static byte[] zip(String... namesAndTexts) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(bytes)) {
            for (int at = 0; at < namesAndTexts.length; at += 2) {
                out.putNextEntry(new ZipEntry(namesAndTexts[at]));
                out.write(namesAndTexts[at + 1].getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public static ReadOutcome read(Path folder, String name, byte[] bytes) {
        try {
            return DocumentReader.standard().read(name, Files.write(folder.resolve(name), bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static DocumentText text(Path folder, String name, byte[] bytes) {
        return switch (read(folder, name, bytes)) {
            case ReadOutcome.Read read -> read.text();
            case ReadOutcome.Refused refused -> throw new AssertionError(name + " was refused: " + refused.reason());
        };
    }

    public static List<String> lines(DocumentText text) {
        return text.lines().stream().map(TextLine::text).toList();
    }

    private static List<List<String>> blocks(List<String> lines) {
        var blocks = new ArrayList<List<String>>();
        for (var line : lines) {
            boolean same = !blocks.isEmpty() && blocks.getLast().getFirst().indexOf('\t') >= 0 == line.indexOf('\t') >= 0;
            if (!same) blocks.add(new ArrayList<>());
            blocks.getLast().add(line);
        }
        return blocks;
    }
}
