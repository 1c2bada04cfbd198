package org.entente.source.fetch;

/**
 * One line of a list of files.
 *
 * @param name name of the file, without folders: the folder is the list's own, whatever host its lines name
 * @param expected size and MD5
 * @param line number of the line in the list, from 1
 */
public record ListedFile(String name, Expected expected, long line) {}
