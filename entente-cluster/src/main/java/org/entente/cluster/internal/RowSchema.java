package org.entente.cluster.internal;

import java.util.List;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.entente.entry.Family;
import org.entente.table.EntryTables;
import org.entente.table.TableColumn;

/** The columns of the record's tables as Spark knows them. */
final class RowSchema {

    private RowSchema() {}

    static StructType of(List<TableColumn> layout) {
        StructType schema = new StructType();
        for (TableColumn column : layout) {
            schema = schema.add(column.name(), type(column.kind()));
        }
        return schema;
    }

    /**
     * The columns of a table.
     *
     * @param table code of the family, {@code rejects} or {@code exposure}
     */
    static StructType ofTable(String table) {
        return switch (table) {
            case EntryTables.REJECTS -> of(EntryTables.REJECTS_LAYOUT);
            case EntryTables.EXPOSURE -> of(EntryTables.EXPOSURE_LAYOUT);
            default -> of(EntryTables.get(Family.parse(table)).layout());
        };
    }

    private static DataType type(TableColumn.Kind kind) {
        return switch (kind) {
            case TEXT -> DataTypes.StringType;
            case TEXTS -> DataTypes.createArrayType(DataTypes.StringType);
            case DATE -> DataTypes.DateType;
            case INTEGER -> DataTypes.IntegerType;
            case WHOLE -> DataTypes.LongType;
            case REAL -> DataTypes.DoubleType;
            case FLAG -> DataTypes.BooleanType;
        };
    }
}
