package org.entente.cluster.internal;

import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import org.entente.table.TableColumn;
import org.jspecify.annotations.Nullable;

/** Hands rows of cells to Parquet; null is an empty cell. The types are those that the record's database writes. */
final class RowSupport extends WriteSupport<@Nullable Object[]> {

    private final List<TableColumn> layout;
    private @Nullable RecordConsumer consumer;

    RowSupport(List<TableColumn> layout) {
        this.layout = layout;
    }

    @Override
    public WriteContext init(Configuration configuration) {
        return new WriteContext(
                new MessageType("entry", layout.stream().map(RowSupport::typeOf).toList()), Map.of());
    }

    private static Type typeOf(TableColumn column) {
        String name = column.name();
        return switch (column.kind()) {
            case TEXT -> text(name);
            case TEXTS -> Types.optionalList().element(text("element")).named(name);
            case DATE ->
                Types.optional(PrimitiveTypeName.INT32)
                        .as(LogicalTypeAnnotation.dateType())
                        .named(name);
            case INTEGER -> Types.optional(PrimitiveTypeName.INT32).named(name);
            case WHOLE -> Types.optional(PrimitiveTypeName.INT64).named(name);
            case REAL -> Types.optional(PrimitiveTypeName.DOUBLE).named(name);
            case FLAG -> Types.optional(PrimitiveTypeName.BOOLEAN).named(name);
        };
    }

    private static Type text(String name) {
        return Types.optional(PrimitiveTypeName.BINARY)
                .as(LogicalTypeAnnotation.stringType())
                .named(name);
    }

    @Override
    public void prepareForWrite(RecordConsumer recordConsumer) {
        consumer = recordConsumer;
    }

    @Override
    public void write(@Nullable Object[] row) {
        RecordConsumer to = consumer;
        if (to == null) {
            throw new IllegalStateException("Parquet writes rows only after it has prepared.");
        }
        to.startMessage();
        for (int i = 0; i < row.length; i++) {
            Object cell = row[i];
            if (cell != null) {
                to.startField(layout.get(i).name(), i);
                write(to, cell);
                to.endField(layout.get(i).name(), i);
            }
        }
        to.endMessage();
    }

    private static void write(RecordConsumer to, Object cell) {
        switch (cell) {
            case String text -> to.addBinary(Binary.fromString(text));
            case Integer number -> to.addInteger(number);
            case Long number -> to.addLong(number);
            case Double number -> to.addDouble(number);
            case Boolean flag -> to.addBoolean(flag);
            case List<?> texts -> writeList(to, texts);
            default -> throw new IllegalArgumentException("A cell cannot be of " + cell.getClass());
        }
    }

    private static void writeList(RecordConsumer to, List<?> texts) {
        to.startGroup();
        if (!texts.isEmpty()) {
            to.startField("list", 0);
            for (Object text : texts) {
                to.startGroup();
                to.startField("element", 0);
                to.addBinary(Binary.fromString((String) text));
                to.endField("element", 0);
                to.endGroup();
            }
            to.endField("list", 0);
        }
        to.endGroup();
    }
}
