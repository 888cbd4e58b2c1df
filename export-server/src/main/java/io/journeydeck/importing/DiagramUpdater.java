package io.journeydeck.importing;

/** Takes changes back: {@link Importer}, and what stands for it where files of strangers are worked on. */
public interface DiagramUpdater {

    /**
     * Takes what people changed in an exported workbook back into the diagram; all else in the diagram stays as it is.
     *
     * @param overwrite whether that also goes for what was changed otherwise in the diagram since the export
     */
    Updated update(byte[] workbook, String workbookName, byte[] diagram, String diagramName, boolean overwrite);
}
