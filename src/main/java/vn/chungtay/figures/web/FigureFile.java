package vn.chungtay.figures.web;

import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import vn.chungtay.platform.sheet.Column;
import vn.chungtay.platform.sheet.RowSource;
import vn.chungtay.platform.sheet.SheetFile;
import vn.chungtay.platform.sheet.SheetFormat;
import vn.chungtay.platform.sheet.Table;
import vn.chungtay.platform.web.Downloads;

/**
 * The figures of one page to take away.
 *
 * @param title what the page is called
 * @param about the line below it: of which place and when
 */
record FigureFile(String title, String about, List<Column> columns, List<? extends List<?>> rows) {

    ResponseEntity<Resource> as(SheetFormat format, String name) {
        var table = new Table(title, List.of(title, about), columns, RowSource.of(rows));
        return Downloads.of(SheetFile.write(format, table), name);
    }
}
