package org.entente.delivery.folder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.delivery.Delivery;

/**
 * One state of the record.
 *
 * @param version version of this form, {@value #VERSION}
 * @param number its place in the order of manifests; 0 for the state before the first
 * @param deliveries deliveries that count, by id
 * @param files data files that count, by path
 */
public record Manifest(int version, int number, List<Delivery> deliveries, List<DataFile> files) {

    public static final int VERSION = 1;
    public static final Manifest EMPTY = new Manifest(VERSION, 0, List.of(), List.of());

    /** Sorts the lists, so that equal states are equal files. */
    public Manifest {
        deliveries =
                deliveries.stream().sorted(Comparator.comparing(Delivery::id)).toList();
        files = files.stream().sorted(Comparator.comparing(DataFile::path)).toList();
    }

    public Optional<Delivery> findDelivery(String id) {
        return deliveries.stream().filter(d -> d.id().equals(id)).findFirst();
    }

    /** The state after a delivery has joined. */
    public Manifest with(Delivery delivery, List<DataFile> added, int newNumber) {
        List<Delivery> all = new ArrayList<>(deliveries);
        all.add(delivery);
        List<DataFile> allFiles = new ArrayList<>(files);
        allFiles.addAll(added);
        return new Manifest(VERSION, newNumber, all, allFiles);
    }

    /** The state after a delivery was dropped. */
    public Manifest without(String delivery, int newNumber) {
        return new Manifest(
                VERSION,
                newNumber,
                deliveries.stream().filter(d -> !d.id().equals(delivery)).toList(),
                files.stream()
                        .map(f -> f.without(delivery))
                        .filter(f -> !f.deliveries().isEmpty())
                        .toList());
    }

    /** The same deliveries in other files. */
    public Manifest withFiles(List<DataFile> newFiles, int newNumber) {
        return new Manifest(VERSION, newNumber, deliveries, newFiles);
    }
}
