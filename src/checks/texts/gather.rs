//! Gathering the strings of a value: a serializer that keeps them and where they stand, and
//! nothing else.

use std::fmt::{self, Display, Write};

use serde::ser::{
    Error, Impossible, Serialize, SerializeMap, SerializeSeq, SerializeStruct, Serializer,
};

use super::{Document, Node, Step, What};

/// Anything whose strings can be gathered.
pub trait Gather {
    /// Adds its strings to a document that is empty.
    fn gather(&self, document: &mut Document<'_>);
}

impl<T: Serialize> Gather for T {
    fn gather(&self, document: &mut Document<'_>) {
        let root = Place { document, up: 0, step: Step::Index(0) };
        self.serialize(root).expect("a record is plain data");
    }
}

/// Where the next value stands.
struct Place<'d, 'a> {
    document: &'d mut Document<'a>,
    up: usize,
    step: Step,
}

/// A mapping or a sequence whose values are being gathered.
struct Inside<'d, 'a> {
    document: &'d mut Document<'a>,
    node: usize,
    entries: usize,
    /// The key of a mapping whose value comes next.
    key: Step,
}

/// A form that no record has.
#[derive(Debug)]
struct NoRecord;

impl Display for NoRecord {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("no record has such a value")
    }
}

impl std::error::Error for NoRecord {}

impl Error for NoRecord {
    fn custom<T: Display>(_: T) -> Self {
        Self
    }
}

impl<'d, 'a> Place<'d, 'a> {
    fn branch(self) -> Inside<'d, 'a> {
        let Self { document, up, step } = self;
        let node = document.nodes.len();
        document.nodes.push(Node { up, step, what: What::Branch });
        Inside { document, node, entries: 0, key: Step::Index(0) }
    }
}

/// Values without any text.
macro_rules! without_text {
    ($($name:ident $type:ty),*) => {
        $(fn $name(self, _: $type) -> Result<(), NoRecord> {
            Ok(())
        })*
    };
}

impl<'d, 'a> Serializer for Place<'d, 'a> {
    type Ok = ();
    type Error = NoRecord;
    type SerializeSeq = Inside<'d, 'a>;
    type SerializeTuple = Impossible<(), NoRecord>;
    type SerializeTupleStruct = Impossible<(), NoRecord>;
    type SerializeTupleVariant = Impossible<(), NoRecord>;
    type SerializeMap = Inside<'d, 'a>;
    type SerializeStruct = Inside<'d, 'a>;
    type SerializeStructVariant = Impossible<(), NoRecord>;

    without_text!(
        serialize_bool bool, serialize_i8 i8, serialize_i16 i16, serialize_i32 i32,
        serialize_i64 i64, serialize_u8 u8, serialize_u16 u16, serialize_u32 u32,
        serialize_u64 u64, serialize_f32 f32, serialize_f64 f64, serialize_char char,
        serialize_bytes &[u8], serialize_unit_struct &'static str
    );

    fn serialize_str(self, text: &str) -> Result<(), NoRecord> {
        self.collect_str(text)
    }

    fn collect_str<T: Display + ?Sized>(self, text: &T) -> Result<(), NoRecord> {
        let Self { document, up, step } = self;
        let written = write(document, text)?;
        document.nodes.push(Node { up, step, what: What::Plain(written) });
        Ok(())
    }

    fn serialize_none(self) -> Result<(), NoRecord> {
        Ok(())
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), NoRecord> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<(), NoRecord> {
        Ok(())
    }

    fn serialize_unit_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
    ) -> Result<(), NoRecord> {
        self.serialize_str(variant)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        value: &T,
    ) -> Result<(), NoRecord> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: &T,
    ) -> Result<(), NoRecord> {
        Err(NoRecord)
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Inside<'d, 'a>, NoRecord> {
        Ok(self.branch())
    }

    fn serialize_tuple(self, _: usize) -> Result<Self::SerializeTuple, NoRecord> {
        Err(NoRecord)
    }

    fn serialize_tuple_struct(
        self,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleStruct, NoRecord> {
        Err(NoRecord)
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleVariant, NoRecord> {
        Err(NoRecord)
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Inside<'d, 'a>, NoRecord> {
        Ok(self.branch())
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Inside<'d, 'a>, NoRecord> {
        Ok(self.branch())
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeStructVariant, NoRecord> {
        Err(NoRecord)
    }
}

impl Inside<'_, '_> {
    fn value<T: Serialize + ?Sized>(&mut self, step: Step, value: &T) -> Result<(), NoRecord> {
        self.entries += 1;
        value.serialize(Place { document: self.document, up: self.node, step })
    }
}

impl SerializeSeq for Inside<'_, '_> {
    type Ok = ();
    type Error = NoRecord;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), NoRecord> {
        self.value(Step::Index(self.entries), value)
    }

    fn end(self) -> Result<(), NoRecord> {
        Ok(())
    }
}

impl SerializeMap for Inside<'_, '_> {
    type Ok = ();
    type Error = NoRecord;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), NoRecord> {
        // A key is a string: as the value that it is, it is one node.
        key.serialize(Place { document: self.document, up: self.node, step: Step::Index(0) })?;
        match self.document.nodes.pop() {
            Some(Node { what: What::Plain(written), .. }) => {
                self.key = Step::Key(written);
                Ok(())
            }
            _ => Err(NoRecord),
        }
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), NoRecord> {
        let step = std::mem::replace(&mut self.key, Step::Index(0));
        self.value(step, value)
    }

    fn end(self) -> Result<(), NoRecord> {
        self.document.close(self.node, self.entries);
        Ok(())
    }
}

impl SerializeStruct for Inside<'_, '_> {
    type Ok = ();
    type Error = NoRecord;

    fn serialize_field<T: Serialize + ?Sized>(
        &mut self,
        name: &'static str,
        value: &T,
    ) -> Result<(), NoRecord> {
        self.value(Step::Field(name), value)
    }

    fn end(self) -> Result<(), NoRecord> {
        Ok(())
    }
}

/// Adds a text to what is written, and gives its place there.
fn write<T: Display + ?Sized>(
    document: &mut Document<'_>,
    text: &T,
) -> Result<std::ops::Range<usize>, NoRecord> {
    let start = document.written.len();
    write!(document.written, "{text}").map_err(|_| NoRecord)?;
    Ok(start..document.written.len())
}
