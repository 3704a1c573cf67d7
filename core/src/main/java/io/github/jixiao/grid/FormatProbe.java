package io.github.jixiao.grid;

import java.util.Set;

/** A first look at a file, enough to tell its format. Immutable, as long as nobody changes the bytes. */
public final class FormatProbe {

    private final byte[] data;
    private final Set<String> zipEntries;

    /**
     * Takes a first look.
     *
     * @param data the bytes of the file; not copied
     * @param zipEntries the names of the entries of its package, as its directory lists them; empty where it is no zip
     */
    public FormatProbe(byte[] data, Set<String> zipEntries) {
        this.data = data;
        this.zipEntries = Set.copyOf(zipEntries);
    }

    /**
     * The names of the entries of the package.
     *
     * @return empty where the file is no zip
     */
    public Set<String> zipEntries() {
        return zipEntries;
    }

    /**
     * Whether the package has an entry below a folder.
     *
     * @param folder for example {@code word/}
     * @return whether a name starts with it
     */
    public boolean hasFolder(String folder) {
        return zipEntries.stream().anyMatch(name -> name.startsWith(folder));
    }

    /**
     * Whether the file begins with the given bytes.
     *
     * @param magic each in 0 to 255
     * @return whether all of them match
     */
    public boolean startsWith(int... magic) {
        if (data.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((data[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
