package io.github.jixiao.word;

import io.github.jixiao.grid.CellContent;
import io.github.jixiao.grid.Grid;
import io.github.jixiao.grid.GridCell;
import io.github.jixiao.grid.StyleRole;
import jakarta.xml.bind.JAXBElement;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.wml.Br;
import org.docx4j.wml.CommentRangeEnd;
import org.docx4j.wml.CommentRangeStart;
import org.docx4j.wml.Comments;
import org.docx4j.wml.ContentAccessor;
import org.docx4j.wml.P;
import org.docx4j.wml.R;
import org.docx4j.wml.SdtElement;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.Tc;
import org.docx4j.wml.TcPr;
import org.docx4j.wml.Text;
import org.docx4j.wml.Tr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** What other libraries see in a document: tables of rows of cells, each with its span, its merge and its text. */
final class Oracle {

    /** A cell of the markup; {@code merge} is 0 outside of merges, 1 where one begins, 2 where it goes on. */
    record Cell(int span, int merge, String text, List<List<Row>> nested) {}

    record Row(int before, List<Cell> cells) {}

    private Oracle() {}

    static List<List<Row>> xwpf(byte[] data) {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(data))) {
            return document.getTables().stream().map(Oracle::xwpf).toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Row> xwpf(XWPFTable table) {
        List<Row> rows = new ArrayList<>();
        for (XWPFTableRow row : table.getRows()) {
            int before = row.getCtRow().isSetTrPr()
                    ? row.getCtRow().getTrPr().getGridBeforeList().stream()
                            .mapToInt(gap -> gap.getVal().intValue())
                            .sum()
                    : 0;
            rows.add(new Row(
                    before, row.getTableCells().stream().map(Oracle::xwpf).toList()));
        }
        return rows;
    }

    private static Cell xwpf(XWPFTableCell cell) {
        CTTcPr properties = cell.getCTTc().getTcPr();
        int span = properties != null && properties.isSetGridSpan()
                ? properties.getGridSpan().getVal().intValue()
                : 1;
        int merge = 0;
        if (properties != null && properties.isSetVMerge()) {
            merge = STMerge.RESTART.equals(properties.getVMerge().getVal()) ? 1 : 2;
        }
        List<String> lines =
                cell.getParagraphs().stream().map(XWPFParagraph::getText).toList();
        return new Cell(
                span,
                merge,
                String.join("\n", lines),
                cell.getTables().stream().map(Oracle::xwpf).toList());
    }

    static List<List<Row>> docx4j(byte[] data) {
        return tables(load(data).getMainDocumentPart().getContent());
    }

    private static List<List<Row>> tables(List<Object> content) {
        return of(Tbl.class, content).stream()
                .map(table -> of(Tr.class, table.getContent()).stream()
                        .map(Oracle::docx4j)
                        .toList())
                .toList();
    }

    private static Row docx4j(Tr row) {
        int before = 0;
        if (row.getTrPr() != null) {
            for (JAXBElement<?> property : row.getTrPr().getCnfStyleOrDivIdOrGridBefore()) {
                if (property.getValue() instanceof org.docx4j.wml.CTTrPrBase.GridBefore gap) {
                    before = gap.getVal().intValue();
                }
            }
        }
        return new Row(
                before,
                of(Tc.class, row.getContent()).stream().map(Oracle::docx4j).toList());
    }

    private static Cell docx4j(Tc cell) {
        TcPr properties = cell.getTcPr();
        int span = properties != null && properties.getGridSpan() != null
                ? properties.getGridSpan().getVal().intValue()
                : 1;
        int merge = 0;
        if (properties != null && properties.getVMerge() != null) {
            merge = "restart".equals(properties.getVMerge().getVal()) ? 1 : 2;
        }
        List<String> lines = new ArrayList<>();
        for (P paragraph : of(P.class, cell.getContent())) {
            StringBuilder line = new StringBuilder();
            text(paragraph.getContent(), line);
            lines.add(line.toString());
        }
        return new Cell(span, merge, String.join("\n", lines), tables(cell.getContent()));
    }

    private static void text(List<Object> content, StringBuilder out) {
        for (Object wrapped : content) {
            Object object = wrapped instanceof JAXBElement<?> element ? element.getValue() : wrapped;
            if (object instanceof Text text) {
                out.append(text.getValue());
            } else if (object instanceof R.Tab) {
                out.append('\t');
            } else if (object instanceof Br) {
                out.append('\n');
            } else if (object instanceof ContentAccessor group) {
                text(group.getContent(), out);
            }
        }
    }

    /** The elements of a kind, content controls being transparent. */
    private static <T> List<T> of(Class<T> type, List<Object> content) {
        List<T> found = new ArrayList<>();
        for (Object wrapped : content) {
            Object object = wrapped instanceof JAXBElement<?> element ? element.getValue() : wrapped;
            if (type.isInstance(object)) {
                found.add(type.cast(object));
            } else if (object instanceof SdtElement control) {
                found.addAll(of(type, control.getSdtContent().getContent()));
            }
        }
        return found;
    }

    /** The text at a path of table, row and cell numbers. */
    static String text(List<List<Row>> tables, List<Integer> path) {
        Cell cell = tables.get(path.get(0)).get(path.get(1)).cells().get(path.get(2));
        return path.size() == 3 ? cell.text() : text(cell.nested(), path.subList(3, path.size()));
    }

    /** The rectangles of a table, found position by position. */
    static Grid grid(List<Row> rows) {
        int columns = 0;
        for (Row row : rows) {
            columns = Math.max(
                    columns,
                    row.before() + row.cells().stream().mapToInt(Cell::span).sum());
        }
        List<Cell> shown = new ArrayList<>();
        int[][] covers = new int[rows.size()][columns];
        for (int r = 0; r < rows.size(); r++) {
            Arrays.fill(covers[r], -1);
            int column = rows.get(r).before();
            for (Cell cell : rows.get(r).cells()) {
                int number = cell.merge() == 2 ? covers[r - 1][column] : shown.size();
                if (number == shown.size()) {
                    shown.add(cell);
                }
                Arrays.fill(covers[r], column, column + cell.span(), number);
                column += cell.span();
            }
        }
        List<GridCell> cells = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < columns; c++) {
                int number = covers[r][c];
                if (number == cells.size()) {
                    int end = r + 1;
                    while (end < rows.size() && covers[end][c] == number) {
                        end++;
                    }
                    Cell cell = shown.get(number);
                    CellContent content = CellContent.text(cell.text());
                    cells.add(new GridCell(r, c, end - r, cell.span(), content, StyleRole.TEXT, Optional.empty()));
                }
            }
        }
        double[] boundaries = new double[columns + 1];
        Arrays.setAll(boundaries, i -> i);
        return Grid.of("", rows.size(), boundaries, cells);
    }

    /** The comments that docx4j finds anchored in cells, by the paths of these. */
    static Map<List<Integer>, String> commented(byte[] data) {
        Map<String, String> texts = new HashMap<>();
        Map<List<Integer>, String> found = new LinkedHashMap<>();
        WordprocessingMLPackage document = load(data);
        try {
            for (Comments.Comment comment : document.getMainDocumentPart()
                    .getCommentsPart()
                    .getContents()
                    .getComment()) {
                List<String> lines = new ArrayList<>();
                for (P paragraph : of(P.class, comment.getContent())) {
                    StringBuilder line = new StringBuilder();
                    text(paragraph.getContent(), line);
                    lines.add(line.toString());
                }
                texts.put(comment.getId().toString(), String.join("\n", lines));
            }
        } catch (Docx4JException e) {
            throw new AssertionError(e);
        }
        cells(document).forEach((path, cell) -> {
            for (P paragraph : of(P.class, cell.getContent())) {
                List<BigInteger> open = new ArrayList<>();
                for (Object wrapped : paragraph.getContent()) {
                    Object object = wrapped instanceof JAXBElement<?> element ? element.getValue() : wrapped;
                    if (object instanceof CommentRangeStart start) {
                        open.add(start.getId());
                    } else if (object instanceof CommentRangeEnd end) {
                        open.remove(end.getId());
                    } else if (object instanceof R run) {
                        for (R.CommentReference reference : referencesIn(run)) {
                            // behind its range
                            if (!open.contains(reference.getId())) {
                                found.put(
                                        path,
                                        String.valueOf(
                                                texts.get(reference.getId().toString())));
                            }
                        }
                    }
                }
            }
        });
        return found;
    }

    private static List<R.CommentReference> referencesIn(R run) {
        return run.getContent().stream()
                .map(wrapped -> wrapped instanceof JAXBElement<?> element ? element.getValue() : wrapped)
                .filter(R.CommentReference.class::isInstance)
                .map(R.CommentReference.class::cast)
                .toList();
    }

    /** The colours that docx4j finds behind cells, by the paths of these. */
    static Map<List<Integer>, String> fills(byte[] data) {
        Map<List<Integer>, String> found = new LinkedHashMap<>();
        cells(load(data)).forEach((path, cell) -> {
            if (cell.getTcPr() != null && cell.getTcPr().getShd() != null) {
                found.put(path, cell.getTcPr().getShd().getFill());
            }
        });
        return found;
    }

    static WordprocessingMLPackage load(byte[] data) {
        try {
            return WordprocessingMLPackage.load(new ByteArrayInputStream(data));
        } catch (Docx4JException e) {
            throw new AssertionError(e);
        }
    }

    private static Map<List<Integer>, Tc> cells(WordprocessingMLPackage document) {
        Map<List<Integer>, Tc> found = new LinkedHashMap<>();
        add(document.getMainDocumentPart().getContent(), List.of(), found);
        return found;
    }

    private static void add(List<Object> content, List<Integer> path, Map<List<Integer>, Tc> found) {
        List<Tbl> tables = of(Tbl.class, content);
        for (int t = 0; t < tables.size(); t++) {
            List<Tr> rows = of(Tr.class, tables.get(t).getContent());
            for (int r = 0; r < rows.size(); r++) {
                List<Tc> cells = of(Tc.class, rows.get(r).getContent());
                for (int c = 0; c < cells.size(); c++) {
                    List<Integer> place = new ArrayList<>(path);
                    place.addAll(List.of(t, r, c));
                    found.put(place, cells.get(c));
                    add(cells.get(c).getContent(), place, found);
                }
            }
        }
    }
}
