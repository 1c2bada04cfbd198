package org.entente.record.internal.database;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Defines the driver's classes from the same class path, but hides the native library that lies beside them.
 *
 * <p>A driver that finds no library to unpack asks its class loader for one by name, and this loader has it. So nothing
 * is written to the temporary folder, and nothing depends on how the program was started.
 */
final class DriverLoader extends ClassLoader {

    private static final String LIBRARY_RESOURCE = "libduckdb_java.so";
    private static final String LIBRARY_NAME = "duckdb_java";

    private final ClassLoader classPath;
    private final Path nativeFile;

    DriverLoader(ClassLoader classPath, Path nativeFile) {
        super(classPath);
        this.classPath = classPath;
        this.nativeFile = nativeFile;
    }

    /** A driver that uses the native file. */
    static Driver load(Path nativeFile) {
        DriverLoader loader = new DriverLoader(DriverLoader.class.getClassLoader(), nativeFile);
        try {
            return (Driver) loader.loadClass(DuckDriver.class.getName())
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The database driver cannot be started.", e);
        }
    }

    private static boolean isOwn(String name) {
        return name.startsWith("org.duckdb.") || name.startsWith("org.entente.record.internal.database.Duck");
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!isOwn(name)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded != null ? loaded : define(name);
        }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        try (InputStream in = classPath.getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (in == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] bytes = in.readAllBytes();
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }

    @Override
    public @Nullable URL getResource(String name) {
        return name.startsWith(LIBRARY_RESOURCE) ? null : super.getResource(name);
    }

    @Override
    protected @Nullable String findLibrary(String name) {
        return name.equals(LIBRARY_NAME) ? nativeFile.toString() : null;
    }
}
