//! Rebuilds the tool when something that it embeds changes.

fn main() {
    for folder in ["templates", "fonts", "src/cli/starter", "src/diag/explain"] {
        println!("cargo::rerun-if-changed={folder}");
    }
}
