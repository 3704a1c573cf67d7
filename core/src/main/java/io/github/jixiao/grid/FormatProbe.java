package io.github.jixiao.grid;

import java.util.Set;

/** A first look at a file, enough to tell its format. Immutable, as long as nobody changes the bytes. */
public final class FormatProbe {

    private final byte[] data;
    private final Set<String> zipEntries;
    private final Set<String> oleStreams;

    /**
     * Takes a first look.
     *
     * @param data the bytes of the file; not copied
     * @param zipEntries the names of the entries of its package, as its directory lists them; empty where it is no zip
     * @param oleStreams the names of the streams and storages at the top of its directory; empty where it is no OLE
     *     compound file
     */
    public FormatProbe(byte[] data, Set<String> zipEntries, Set<String> oleStreams) {
        this.data = data;
        this.zipEntries = Set.copyOf(zipEntries);
        this.oleStreams = Set.copyOf(oleStreams);
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
     * The names of the streams and storages of the OLE compound file, without those of embedded objects.
     *
     * @return empty where the file is none
     */
    public Set<String> oleStreams() {
        return oleStreams;
    }

    /**
     * Whether the OLE compound file has a stream or storage. Such names are compared without case.
     *
     * @param name for example {@code Workbook}
     * @return whether it is at the top of the directory
     */
    public boolean hasOleStream(String name) {
        return oleStreams.stream().anyMatch(name::equalsIgnoreCase);
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
